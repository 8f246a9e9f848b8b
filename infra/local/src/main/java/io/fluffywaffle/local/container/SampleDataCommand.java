package io.fluffywaffle.local.container;

import java.io.IOException;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.command.Installation;
import io.fluffywaffle.local.command.Welcome;
import io.fluffywaffle.local.demo.SampleData;

/** Something to look at in a new installation, then where it is and who can sign in. */
final class SampleDataCommand {

	private final ContainerSettings settings;

	SampleDataCommand(ContainerSettings settings) {
		this.settings = settings;
	}

	int run() throws IOException {
		Installation installation = this.settings.installation();
		if (installation.settings().sampleData()) {
			make(installation);
		}
		new Welcome(installation).print();
		return 0;
	}

	private void make(Installation installation) throws IOException {
		SampleData data = new SampleData(installation.settings(), this.settings.secrets(), installation.state().demo());
		try (Forwards _ = Forwards.open(installation.settings())) {
			if (!data.isComplete()) {
				data.make();
			}
			else if (installation.settings().twilio().isEmpty()) {
				data.registerNumbers();
			}
		}
		catch (RuntimeException ex) {
			throw new LaunchFailure("The sample data are not complete: " + ex.getMessage(),
					"What is missing is made when this command runs again.");
		}
	}

}
