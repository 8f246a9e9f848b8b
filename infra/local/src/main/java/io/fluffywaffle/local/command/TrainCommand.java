package io.fluffywaffle.local.command;

import java.io.IOException;

import io.fluffywaffle.local.service.Training;

/** Makes the next start faster, one server or service after the other. */
public final class TrainCommand {

	private final Installation installation;

	public TrainCommand(Installation installation) {
		this.installation = installation;
	}

	/** Returns when every service has its cache or cannot have one. */
	public int run() throws IOException, InterruptedException {
		this.installation.platform().parts().forEach((part) -> part.server().learn());
		for (Training training : this.installation.platform().trainings()) {
			if (training.isNeeded()) {
				training.run(this.installation.state().log("training-" + training.name()));
			}
		}
		return 0;
	}

}
