__version__ = "0.1.0"

from . import core  # noqa: E402, F401: before torch, timm and fastai, whose threads and warnings it sets
