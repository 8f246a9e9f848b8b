package io.fluffywaffle.local.container;

import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.mail.MailCatcher;
import io.fluffywaffle.local.servers.ServerFailed;

/**
 * Runs one of the commands that a platform of containers needs once, or the mail catcher.
 * Each can be run again: what is as it should be stays.
 */
public final class ContainerMain {

	private static final String COMMANDS = """
			secrets [--demo]   each part's secrets as files; with --demo also what only an operator can know
			databases          roles and databases in PostgreSQL
			realm              brings Keycloak's realm up to date
			sample-data        something to look at, and who can sign in
			ops rotate-keys    encrypts the bank data with a new key
			mail               catches mails and shows them, until it is stopped""";

	private ContainerMain() {
	}

	/** Ends with 0 when the command did what it is for. */
	public static void main(String[] args) throws Exception {
		try {
			int result = run(List.of(args), System.getenv());
			if (result != 0) {
				System.exit(result);
			}
		}
		catch (LaunchFailure ex) {
			System.err.println(ex.getMessage());
			System.err.println(ex.wayOn());
			System.exit(1);
		}
		catch (ServerFailed ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static int run(List<String> words, Map<String, String> environment) throws Exception {
		ContainerSettings settings = new ContainerSettings(environment);
		return switch (words.isEmpty() ? "" : words.getFirst()) {
			case "secrets" -> new SecretsCommand(settings, System.out::println).run(words.contains("--demo"));
			case "databases" -> new DatabasesCommand(settings).run();
			case "realm" -> new RealmCommand(settings).run();
			case "sample-data" -> new SampleDataCommand(settings).run();
			case "ops" -> new OperationsCommand(settings).run(words.stream().skip(1).findFirst());
			case "mail" -> catchMails();
			default -> throw new LaunchFailure("There is no command " + String.join(" ", words), COMMANDS);
		};
	}

	private static int catchMails() {
		MailCatcher.main(new String[] { "2525", "8125" });
		return 0;
	}

}
