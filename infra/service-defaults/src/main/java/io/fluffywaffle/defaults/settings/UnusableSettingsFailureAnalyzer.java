package io.fluffywaffle.defaults.settings;

import java.util.stream.Collectors;

import io.fluffywaffle.defaults.settings.UnusableSettingsException.Fault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns refused settings into the one message that is printed when start-up ends. */
class UnusableSettingsFailureAnalyzer extends AbstractFailureAnalyzer<UnusableSettingsException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnusableSettingsException cause) {
		String description = cause.faults().stream().map(Fault::describe).collect(Collectors.joining("\n"));
		return new FailureAnalysis(description, "Set it in the environment of this service and start it again.", cause);
	}

}
