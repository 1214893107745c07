"""Sets the sheet with typst and says how long each time took, how large the file is, and how much memory that cost.

python3 typst.py SHEET.typ TOLD.json FONTS RUNS OUT.pdf
"""

import json
import pathlib
import sys
import time

import typst

sheet, told, fonts, runs, out = sys.argv[1:6]


def peak_kilobytes():
    for line in pathlib.Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1])
    return 0


compiler = typst.Compiler(sheet, root="/", font_paths=[fonts], ignore_system_fonts=True)
seconds = []
for number in range(int(runs)):
    started = time.perf_counter()
    pdf = compiler.compile(
        format="pdf",
        sys_inputs={"told": told, "name": f"Amina {number}"},
        pdf_standards=["ua-1", "a-3a"],
    )
    seconds.append(time.perf_counter() - started)
pathlib.Path(out).write_bytes(pdf)
print(json.dumps({"seconds": seconds, "bytes": len(pdf), "peak_kilobytes": peak_kilobytes()}))
