"""What the reader itself found in labelled documents, for the scripts that learn from them."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "fixtures" / "reading"

# In the order of the model.
SEATS = ["cto", "cio", "vp_engineering", "head_of_engineering"]


def measured(path):
    """The lines of `measure --features` for one file, with this folder's catalogue."""
    measure = ["cargo", "run", "--quiet", "--release", "-p", "rolefit-reading", "--example", "measure", "--"]
    done = subprocess.run([*measure, "--data", str(ROOT / "data"), "--features", str(path)], cwd=ROOT, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
