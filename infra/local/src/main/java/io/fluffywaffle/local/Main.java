package io.fluffywaffle.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import io.fluffywaffle.local.command.DownCommand;
import io.fluffywaffle.local.command.Installation;
import io.fluffywaffle.local.command.LogsCommand;
import io.fluffywaffle.local.command.OpsCommand;
import io.fluffywaffle.local.command.ResetCommand;
import io.fluffywaffle.local.command.RestartCommand;
import io.fluffywaffle.local.command.StatusCommand;
import io.fluffywaffle.local.command.TrainCommand;
import io.fluffywaffle.local.command.UpCommand;
import io.fluffywaffle.local.servers.ServerFailed;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.terminal.Style;

/** Runs one command of {@code ./waffle}; {@code waffle.root} names the checkout. */
public final class Main {

	private Main() {
	}

	/** Ends with 0 when the command did what it is for. */
	public static void main(String[] args) throws Exception {
		Style style = Style.detect(System.getenv());
		try {
			Path root = Path.of(System.getProperty("waffle.root", "."));
			Installation installation = Installation.of(Settings.read(root, System.getenv()), style);
			System.exit(run(installation, args[0], List.of(args).subList(1, args.length)));
		}
		catch (LaunchFailure ex) {
			System.err.println(style.bad(String.valueOf(ex.getMessage())));
			System.err.println(ex.wayOn());
			System.exit(1);
		}
		catch (ServerFailed ex) {
			System.err.println(style.bad(String.valueOf(ex.getMessage())));
			System.exit(1);
		}
	}

	private static int run(Installation installation, String command, List<String> words) throws Exception {
		List<String> parts = words.stream().filter((text) -> !text.startsWith("-")).toList();
		Optional<String> part = parts.stream().findFirst();
		return switch (command) {
			case "up" -> new UpCommand(installation).run(parts, words.contains("--detach"));
			case "down" -> new DownCommand(installation).run();
			case "status" -> new StatusCommand(installation).run();
			case "logs" -> new LogsCommand(installation).run(part);
			case "reset" -> new ResetCommand(installation).run(words.contains("--yes"));
			case "restart" -> new RestartCommand(installation).run(part);
			case "ops" -> new OpsCommand(installation).run(part);
			case "train" -> new TrainCommand(installation).run(words.contains("--background"));
			default -> throw new LaunchFailure("There is no command " + command, "See ./waffle help");
		};
	}

}
