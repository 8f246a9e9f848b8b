package io.fluffywaffle.local.command;

import java.io.UncheckedIOException;
import java.util.Optional;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.http.OperationsApi;

/** What an operator does now and then, by the public API as {@code waffle-ops}. */
public final class OpsCommand {

	private static final String WAY_ON = "There is: ./waffle ops rotate-keys";

	private final Installation installation;

	public OpsCommand(Installation installation) {
		this.installation = installation;
	}

	/** Returns when it is done. */
	public int run(Optional<String> what) throws InterruptedException {
		try {
			return switch (what.orElseThrow(() -> new LaunchFailure("What is to be done?", WAY_ON))) {
				case "rotate-keys" ->
					new KeyRotation(OperationsApi.of(this.installation.settings(), this.installation.secrets()),
							this.installation::say)
						.run();
				default -> throw new LaunchFailure("There is no operation " + what.get(), WAY_ON);
			};
		}
		catch (UncheckedIOException ex) {
			throw new LaunchFailure("Waffle does not answer: " + ex.getMessage(), "First: ./waffle up");
		}
	}

}
