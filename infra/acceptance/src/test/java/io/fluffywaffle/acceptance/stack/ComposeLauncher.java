package io.fluffywaffle.acceptance.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.settings.Settings;

import static org.awaitility.Awaitility.await;

/** {@code docker compose} with the compose file of the checkout, old or new Compose. */
final class ComposeLauncher implements Launcher {

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Commands commands;

	private final Settings settings;

	private final List<String> compose;

	/**
	 * Describes it; starts nothing.
	 * @param environment what moves its ports; {@code WAFFLE_VERSION} in it names images
	 * that are there, otherwise they are built
	 */
	ComposeLauncher(Path root, Map<String, String> environment) {
		Map<String, String> all = new HashMap<>(environment);
		all.put("COMPOSE_PROJECT_NAME", "waffle-test-" + ProcessHandle.current().pid());
		// what newer engines do by themselves
		all.put("DOCKER_BUILDKIT", "1");
		all.put("COMPOSE_DOCKER_CLI_BUILD", "1");
		this.commands = new Commands(root, all);
		this.settings = Settings.read(root, all);
		this.compose = command(this.commands);
	}

	@Override
	public Settings settings() {
		return this.settings;
	}

	@Override
	public void up() {
		try {
			if (this.settings.find("WAFFLE_VERSION").isEmpty()) {
				compose("build");
			}
			compose("up", "-d");
			await().atMost(PATIENCE).until(() -> state("sample-data", "{{.State.Status}}").equals("exited"));
			if (!state("sample-data", "{{.State.ExitCode}}").equals("0")) {
				throw new IllegalStateException("The sample data are not complete");
			}
			copy("secrets.json");
			copy("demo.json");
		}
		catch (RuntimeException ex) {
			compose("logs", "--tail=60");
			down();
			throw ex;
		}
	}

	@Override
	public Path home() {
		return this.settings.home();
	}

	@Override
	public void kill(String part) {
		compose("kill", "-s", "KILL", part);
	}

	@Override
	public void restart(String part) {
		compose("up", "-d", "--no-deps", part);
		await().atMost(PATIENCE).until(() -> state(part, "{{.State.Health.Status}}").equals("healthy"));
	}

	@Override
	public void down() {
		compose("down", "--volumes", "--timeout", "30");
	}

	private void copy(String file) {
		this.commands.runInto(home().resolve(file).toFile(), words("run", "--rm", "-T", "--no-deps", "--entrypoint",
				"cat", "sample-data", "/var/lib/waffle/" + file));
	}

	private String state(String part, String format) {
		String container = this.commands.answer(words("ps", "-a", "-q", part));
		return this.commands.answer(List.of("docker", "inspect", "--format", format, container));
	}

	private void compose(String... words) {
		this.commands.run(words(words));
	}

	private List<String> words(String... words) {
		List<String> all = new ArrayList<>(this.compose);
		all.addAll(List.of(words));
		return all;
	}

	private static List<String> command(Commands commands) {
		List<String> plugin = List.of("docker", "compose");
		return commands.succeeds(List.of("docker", "compose", "version")) ? plugin : List.of("docker-compose");
	}

}
