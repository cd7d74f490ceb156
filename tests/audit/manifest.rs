//! The ways to spread an audit that docs/audit.md tells of.

use std::process::Command;

use serde_json::Value;

use crate::program::run;

/// A YAML file as another implementation reads it.
fn yaml(path: &str) -> Vec<Value> {
    let script = "import json, sys, yaml\n\
                  print(json.dumps(list(yaml.safe_load_all(open(sys.argv[1])))))";
    let path = format!("{}/{path}", env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("python3").args(["-c", script, &path]).output().expect("python3");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "python3 with yaml (Debian: python3-yaml): {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_job_gives_each_pod_one_part_of_the_list() {
    let documents = yaml("docs/audit/job.yaml");
    let job = documents.iter().find(|document| document["kind"] == "Job").unwrap();
    assert_eq!(job["apiVersion"], "batch/v1");
    let spec = &job["spec"];
    assert_eq!(spec["completionMode"], "Indexed");
    let parts = spec["completions"].as_u64().unwrap();
    assert!(spec["parallelism"].as_u64().unwrap() <= parts);
    let pod = &spec["template"]["spec"];
    // A pod that was taken away begins again under the same number, and goes on from its journal.
    assert_eq!(pod["restartPolicy"], "OnFailure");
    let container = &pod["containers"][0];
    let arguments: Vec<&str> = ["command", "args"]
        .iter()
        .flat_map(|key| container[key].as_array().into_iter().flatten())
        .map(|text| text.as_str().unwrap())
        .collect();
    let script = arguments.last().unwrap();
    assert!(script.contains(&format!("--shard \"$JOB_COMPLETION_INDEX/{parts}\"")), "{script}");
    assert!(script.contains("--resume"), "{script}");
    // What is mounted is there, and what is named is mounted.
    let volumes: Vec<&Value> =
        pod["volumes"].as_array().unwrap().iter().map(|volume| &volume["name"]).collect();
    let mounts = container["volumeMounts"].as_array().unwrap();
    for mount in mounts {
        assert!(volumes.contains(&&mount["name"]), "{mount}");
        assert!(script.contains(mount["mountPath"].as_str().unwrap()), "{mount}");
    }
    assert_eq!(container["securityContext"]["runAsNonRoot"], true);
    // Every option that the script names is one of the program's.
    let help = run(&["audit", "--help"]).stdout;
    for word in script.split_whitespace().filter(|word| word.starts_with("--")) {
        assert!(help.contains(word), "{word}");
    }
}
