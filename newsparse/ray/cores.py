"""How many cores a task of Ray asks for."""

from __future__ import annotations

import warnings


def cores_for(workers: int | None) -> float:
    """A core for each process of a task, but no more than the largest machine has: Ray would wait for a larger one without end.

    Where Ray does not run yet, or has no machine but those to come, it is as many as there are processes.
    """
    import ray

    wanted = workers or 1
    nodes = ray.nodes() if ray.is_initialized() else []
    largest: float = max((node["Resources"].get("CPU", 0) for node in nodes if node["Alive"]), default=0)
    if not 0 < largest < wanted:
        return wanted
    warnings.warn(
        f"workers={wanted} are more than the {largest:g} cores of the largest machine; they share those", stacklevel=3
    )
    return largest
