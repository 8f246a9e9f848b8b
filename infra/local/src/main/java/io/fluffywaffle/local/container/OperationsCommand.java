package io.fluffywaffle.local.container;

import java.io.IOException;
import java.util.Optional;

import io.fluffywaffle.local.command.Installation;
import io.fluffywaffle.local.command.OpsCommand;

/** What an operator does now and then. */
final class OperationsCommand {

	private final ContainerSettings settings;

	OperationsCommand(ContainerSettings settings) {
		this.settings = settings;
	}

	int run(Optional<String> what) throws IOException, InterruptedException {
		Installation installation = this.settings.installation();
		try (Forwards _ = Forwards.open(installation.settings())) {
			return new OpsCommand(installation).run(what);
		}
	}

}
