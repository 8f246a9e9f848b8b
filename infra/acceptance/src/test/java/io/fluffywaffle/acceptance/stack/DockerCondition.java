package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips what needs a Docker engine where none answers. */
class DockerCondition implements ExecutionCondition {

	// Testcontainers would first pull an image on a machine with a /.dockerenv, and fail
	// where none can be pulled
	private static final boolean ENGINE_ANSWERS = new Commands(Path.of("").toAbsolutePath(), System.getenv())
		.succeeds(List.of("docker", "version"));

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return ENGINE_ANSWERS ? ConditionEvaluationResult.enabled("A Docker engine answers")
				: ConditionEvaluationResult.disabled("No Docker engine answers on this machine");
	}

}
