//! How much memory this program holds.

/// So many megabytes, as Linux tells them on a line of its status: `VmRSS` now, `VmHWM` at most since the start. 0 elsewhere.
pub(crate) fn megabytes(line: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|told| told.starts_with(line)).unwrap_or_default();
    let kilobytes: f64 = line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default();
    kilobytes / 1_024.0
}
