package io.fluffywaffle.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.terminal.Board;

/** Stops one part and starts it again, the others stay. */
public final class RestartCommand {

	private final Installation installation;

	public RestartCommand(Installation installation) {
		this.installation = installation;
	}

	/** Returns when the part is ready again. */
	public int run(Optional<String> name) {
		Part part = this.installation.platform()
			.part(name.orElseThrow(() -> new LaunchFailure("Which part?", "For example: ./waffle restart messaging")));
		try (Board board = new Board(this.installation.out(), this.installation.style(), List.of(part.name()))) {
			board.starting(part.name());
			long began = System.nanoTime();
			part.server().stop();
			part.server().start();
			part.server().awaitReady(UpCommand.PATIENCE);
			board.ready(part.name(), Duration.ofNanos(System.nanoTime() - began));
		}
		return 0;
	}

}
