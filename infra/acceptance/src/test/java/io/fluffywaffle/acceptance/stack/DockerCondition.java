package io.fluffywaffle.acceptance.stack;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Skips what needs a Docker engine where none answers. */
class DockerCondition implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return DockerClientFactory.instance().isDockerAvailable()
				? ConditionEvaluationResult.enabled("A Docker engine answers")
				: ConditionEvaluationResult.disabled("No Docker engine answers on this machine");
	}

}
