#!/usr/bin/python3
"""Run a notebook in the kernel that it names and write it with its outputs: run.py NOTEBOOK OUT.

Ends with 1 when a cell throws. Cells run in the notebook's own folder, as they do in Jupyter. `jupyter nbconvert --execute`
would stop listening as soon as the kernel is idle, and Deno's may send an output a little later.
"""

import os
import queue
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from jupyter_client.manager import start_new_kernel

# Seconds to wait for outputs that come after the kernel is idle, and for a cell that hangs.
GRACE = {"deno": 0.2}
LIMIT = 120


def install_deno(folder, data):
    """Install Deno's kernel, of the notebook's packages or of the machine, where only this run finds it."""
    deno = shutil.which("deno", path=f"{folder}/node_modules/.bin:{os.environ['PATH']}")
    if deno is None:
        sys.exit(f"Cannot run notebook: deno must be installed (npm install deno), got none in {folder}")
    os.environ.update(JUPYTER_PATH=f"{data}/jupyter", DENO_DIR=f"{data}/deno", DENO_NO_UPDATE_CHECK="1")
    install = [deno, "jupyter", "--install", "--force"]
    subprocess.run(install, check=True, capture_output=True, env={**os.environ, "XDG_DATA_HOME": data})


def outputs(client, source, grace):
    """Run one cell and give its outputs."""
    request = client.execute(source, stop_on_error=True)
    end = time.monotonic() + LIMIT
    idle = False
    found = []
    while True:
        try:
            message = client.get_iopub_msg(timeout=max(0.01, end - time.monotonic()))
        except queue.Empty:
            if idle:
                return found
            raise TimeoutError(f"no answer within {LIMIT} s to: {source}") from None
        if message["parent_header"].get("msg_id") != request:
            continue
        kind, content = message["msg_type"], message["content"]
        if kind == "status" and content["execution_state"] == "idle":
            idle, end = True, time.monotonic() + grace
        elif kind == "stream" and found and found[-1].get("name") == content["name"]:
            # One text, however many messages a kernel makes of it.
            found[-1].text += content["text"]
        elif kind in ("display_data", "error", "execute_result", "stream"):
            found.append(nbformat.v4.output_from_msg(message))


def run(notebook, folder, data):
    """Fill in the outputs of a notebook; True when no cell threw."""
    kernel = notebook.metadata.kernelspec.name
    # Text without colours for a terminal; Python's debugger warns of its own files otherwise.
    os.environ.update(NO_COLOR="1", PYDEVD_DISABLE_FILE_VALIDATION="1", JUPYTER_RUNTIME_DIR=f"{data}/runtime")
    if kernel == "deno":
        install_deno(folder, data)
    manager, client = start_new_kernel(startup_timeout=LIMIT, kernel_name=kernel, cwd=folder)
    try:
        code = [cell for cell in notebook.cells if cell.cell_type == "code"]
        for count, cell in enumerate(code, 1):
            cell.execution_count = count
            cell.outputs = outputs(client, cell.source, GRACE.get(kernel, 0))
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
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        ok = run(notebook, Path(source).resolve().parent, data)
    nbformat.write(notebook, target)
    return 0 if ok else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
