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
		this.wanted = installation.settings().sampleData();
		this.simulated = installation.settings().twilio().isEmpty();
	}

	/** Its line beside the parts', when there is work. */
	Optional<String> line() {
		return (this.wanted && !this.data.isComplete()) ? Optional.of(NAME) : Optional.empty();
	}

	/**
	 * Does what there is to do. A failure costs the sample data only: what is missing is
	 * made with the next start.
	 * @return what went wrong
	 */
	Optional<String> run(StartupListener listener) throws InterruptedException {
		long began = System.nanoTime();
		boolean shown = line().isPresent();
		try {
			if (shown) {
				listener.starting(NAME);
				this.data.make();
				listener.ready(NAME, Duration.ofNanos(System.nanoTime() - began));
			}
			else if (this.wanted && this.simulated) {
				this.data.registerNumbers();
			}
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			if (Thread.interrupted()) {
				throw (InterruptedException) new InterruptedException().initCause(ex);
			}
			if (shown) {
				listener.failed(NAME);
			}
			return Optional.of("The sample data are not complete: " + ex.getMessage());
		}
	}

}
