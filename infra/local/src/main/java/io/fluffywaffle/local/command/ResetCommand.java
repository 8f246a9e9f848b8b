package io.fluffywaffle.local.command;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.servers.Folders;
import io.fluffywaffle.local.state.StateFolder;

/** Forgets all data of this installation: the next start is a first start again. */
public final class ResetCommand {

	private final Installation installation;

	public ResetCommand(Installation installation) {
		this.installation = installation;
	}

	/** Stops everything and deletes data, logs and passwords; caches stay. */
	public int run(boolean sure) throws IOException {
		StateFolder state = this.installation.state();
		if (!sure && !confirmed(state)) {
			return 1;
		}
		new DownCommand(this.installation).run();
		Folders.delete(state.data());
		Folders.delete(state.logs());
		Folders.delete(state.run());
		Files.deleteIfExists(state.secrets());
		Files.deleteIfExists(state.demo());
		this.installation.say("All data are gone. ./waffle up begins anew.");
		return 0;
	}

	private static boolean confirmed(StateFolder state) {
		Console console = System.console();
		if (console == null || !console.isTerminal()) {
			throw new LaunchFailure("This deletes all messages, people and passwords in " + state.data(),
					"If that is wanted: ./waffle reset --yes");
		}
		String answer = console.readLine("Delete all messages, people and passwords in %s? [y/N] ", state.data());
		return answer != null && answer.strip().equalsIgnoreCase("y");
	}

}
