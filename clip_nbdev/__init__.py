__version__ = "0.1.0"

from . import core as core  # before torch, timm and fastai, whose threads and warnings it sets
