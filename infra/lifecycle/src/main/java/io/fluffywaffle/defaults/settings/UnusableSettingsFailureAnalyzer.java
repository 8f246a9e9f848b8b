package io.fluffywaffle.defaults.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns refused settings into the one message that is printed when start-up ends. */
class UnusableSettingsFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSettingsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettingsException cause) {
		return new FailureAnalysis(String.join("\n", cause.problems()),
				"Set it in the environment of this service and start it again.", cause);
	}

}
