package io.fluffywaffle.local.command;

import java.io.IOException;

import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.service.Training;

/** Makes the next start faster, one server or service after the other. */
public final class TrainCommand {

	private final Installation installation;

	public TrainCommand(Installation installation) {
		this.installation = installation;
	}

	/** Whether a service would start faster after training. */
	static boolean isNeeded(Installation installation) throws IOException {
		for (Training training : installation.platform().trainings()) {
			if (training.isNeeded()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns when every server and service has learnt or cannot.
	 * @param background whether this is the run that {@code up} leaves behind
	 */
	public int run(boolean background) throws IOException, InterruptedException {
		if (!background) {
			new Helpers(this.installation).stopTraining();
		}
		for (Part part : this.installation.platform().parts()) {
			part.server().learn();
		}
		for (Training training : this.installation.platform().trainings()) {
			if (training.isNeeded()) {
				this.installation.say("  training " + training.name());
				training.run(this.installation.state().log("training-" + training.name()));
			}
		}
		return 0;
	}

}
