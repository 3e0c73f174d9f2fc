"""Articles by Ray Data: on all cores of this machine or of a cluster, from files and datasets (extra `ray`)."""

from newsparse.ray.datasets import parse_dataset
from newsparse.ray.inputs import parse_warcs

__all__ = ["parse_dataset", "parse_warcs"]
