#!/usr/bin/python3
"""Run a notebook in Deno's kernel and write it with its outputs: run.py NOTEBOOK OUT.

Ends with 1 when a cell throws. `jupyter nbconvert --execute` would stop listening as soon as the kernel is idle, and this
kernel may send an output a little later.
"""

import os
import queue
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from jupyter_client.manager import start_new_kernel

HERE = Path(__file__).resolve().parent
DENO = HERE / "node_modules" / ".bin" / "deno"
# Seconds to wait for outputs that come after the kernel is idle, and for a cell that hangs.
GRACE = 0.2
LIMIT = 120


def outputs(client, source):
    """Run one cell and yield its outputs."""
    request = client.execute(source, stop_on_error=True)
    end = time.monotonic() + LIMIT
    idle = False
    while True:
        try:
            message = client.get_iopub_msg(timeout=max(0.01, end - time.monotonic()))
        except queue.Empty:
            if idle:
                return
            raise TimeoutError(f"no answer within {LIMIT} s to: {source}") from None
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            idle, end = True, time.monotonic() + GRACE
        elif kind in ("display_data", "error", "execute_result", "stream"):
            yield nbformat.v4.output_from_msg(message)


def run(notebook, folder):
    """Fill in the outputs of a notebook; True when no cell threw."""
    os.environ.update(
        XDG_DATA_HOME=folder,
        JUPYTER_PATH=f"{folder}/jupyter",
        JUPYTER_RUNTIME_DIR=f"{folder}/runtime",
        DENO_DIR=f"{folder}/deno",
        DENO_NO_UPDATE_CHECK="1",
    )
    subprocess.run([DENO, "jupyter", "--install", "--force"], check=True, capture_output=True)
    # Where the notebook's imports are found.
    manager, client = start_new_kernel(startup_timeout=LIMIT, kernel_name="deno", cwd=HERE)
    try:
        count = 0
        for cell in notebook.cells:
            if cell.cell_type != "code":
                continue
            count += 1
            cell.execution_count = count
            cell.outputs = list(outputs(client, cell.source))
            thrown = [output for output in cell.outputs if output.output_type == "error"]
            for error in thrown:
                print("\n".join(error.traceback) or f"{error.ename}: {error.evalue}", file=sys.stderr)
            if thrown:
                return False
        return True
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def main(source, target):
    notebook = nbformat.read(source, 4)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        ok = run(notebook, folder)
    nbformat.write(notebook, target)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
