#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| mailward_fuzz::targets::run("layout", data));
