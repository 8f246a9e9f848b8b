package io.fluffywaffle.local.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.fluffywaffle.local.plan.Part;

/** Shows logs as they grow. */
public final class LogsCommand {

	private final Installation installation;

	public LogsCommand(Installation installation) {
		this.installation = installation;
	}

	/** Follows one part's log, or all of them. */
	public int run(Optional<String> part) throws IOException, InterruptedException {
		List<Part> parts = part.map((name) -> List.of(this.installation.platform().part(name)))
			.orElseGet(() -> this.installation.platform().parts());
		List<String> command = new ArrayList<>(List.of("tail", "-n", parts.size() == 1 ? "200" : "5", "-F"));
		parts.forEach((each) -> command.add(each.server().log().toString()));
		return new ProcessBuilder(command).inheritIO().start().waitFor();
	}

}
