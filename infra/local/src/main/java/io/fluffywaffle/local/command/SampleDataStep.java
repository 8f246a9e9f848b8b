package io.fluffywaffle.local.command;

import java.time.Duration;
import java.util.Optional;

import io.fluffywaffle.local.demo.SampleData;
import io.fluffywaffle.local.plan.StartupListener;

/**
 * After everything runs: sample data in a new installation, unless they are not wanted.
 */
final class SampleDataStep {

	private static final String NAME = "Sample data";

	private final SampleData data;

	private final boolean wanted;

	private final boolean simulated;

	SampleDataStep(Installation installation) {
		this.data = new SampleData(installation.settings(), installation.secrets(), installation.state().demo());
		this.wanted = !installation.settings().find("WAFFLE_SAMPLE_DATA").orElse("yes").equals("no");
		this.simulated = installation.settings().twilio().isEmpty();
	}

	/** Its line beside the parts', when there is work. */
	Optional<String> line() {
		return (this.wanted && !this.data.isComplete()) ? Optional.of(NAME) : Optional.empty();
	}

	void run(StartupListener listener) {
		if (line().isPresent()) {
			long began = System.nanoTime();
			listener.starting(NAME);
			this.data.make();
			listener.ready(NAME, Duration.ofNanos(System.nanoTime() - began));
		}
		else if (this.wanted && this.simulated) {
			this.data.registerNumbers();
		}
	}

}
