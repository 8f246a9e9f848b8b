package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.fluffywaffle.local.Platform;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.servers.Signals;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;

/** {@code ./waffle} on this machine. */
final class LocalLauncher implements Launcher {

	private final Commands commands;

	private final Settings settings;

	/**
	 * Describes it; starts nothing.
	 * @param environment what moves its ports and its folder
	 */
	LocalLauncher(Path root, Map<String, String> environment) {
		this.commands = new Commands(root, environment);
		this.settings = Settings.read(root, environment);
	}

	@Override
	public Settings settings() {
		return this.settings;
	}

	@Override
	public void up() {
		waffle("up", "--no-build", "--detach");
	}

	@Override
	public Path home() {
		return this.settings.home();
	}

	@Override
	public void kill(String part) {
		StateFolder state = StateFolder.at(home());
		Platform platform = new Platform(this.settings, state, Secrets.open(state.secrets()));
		Signals.send(platform.part(part).server().pid().orElseThrow(), "KILL");
	}

	@Override
	public void restart(String part) {
		waffle("restart", part);
	}

	@Override
	public void down() {
		waffle("down");
	}

	private void waffle(String... words) {
		this.commands
			.run(Stream.concat(Stream.of(this.commands.root().resolve("waffle").toString()), List.of(words).stream())
				.toList());
	}

}
