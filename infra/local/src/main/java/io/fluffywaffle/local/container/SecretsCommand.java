package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.secret.SecretSource;
import io.fluffywaffle.local.secret.SecretSource.Origin;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.ServiceSecrets;

/**
 * Writes each part's secrets. For a demonstration all are made up. Else what an operator
 * put there is left as it is and told to the other parts that need it, and what only an
 * operator can know is asked for.
 */
final class SecretsCommand {

	private static final String DEMO = "WAFFLE_DEMO";

	private final ContainerSettings settings;

	private final Path parent;

	private final Consumer<String> out;

	SecretsCommand(ContainerSettings settings, Consumer<String> out) {
		this.settings = settings;
		this.parent = settings.secretFolders();
		this.out = out;
	}

	/** 0 when nothing is missing. */
	int run(boolean demo) throws IOException {
		refuseTheOthersFolders(demo);
		Files.createDirectories(this.settings.home());
		Secrets secrets = this.settings.secrets();
		if (!demo) {
			new OperatorsFiles(this.parent).tell(secrets);
		}
		ServiceSecrets values = demo ? ServiceSecrets.simulated(secrets) : ServiceSecrets.production(secrets);
		List<String> missing = new ArrayList<>();
		for (String part : parts(demo)) {
			Map<String, String> own = values.of(part);
			write(part, own, demo);
			ServiceSecrets.sources(part).forEach((name, source) -> {
				if (!own.containsKey(name) && source.origin() != Origin.SIMULATOR_ONLY && !demo) {
					missing.add("  %s  %s".formatted(folder(part).file(name), wayOn(source)));
				}
			});
		}
		giveHomeAway();
		return report(missing);
	}

	private void write(String part, Map<String, String> own, boolean demo) throws IOException {
		PartFolder folder = folder(part);
		folder.prepare();
		if (demo) {
			folder.write(DEMO, "true");
		}
		for (Map.Entry<String, String> secret : own.entrySet()) {
			folder.write(secret.getKey(), secret.getValue());
		}
	}

	private int report(List<String> missing) throws IOException {
		if (!PartFolder.isRoot()) {
			this.out.accept("The files belong to whoever runs this: only root can give PostgreSQL's to user %d, "
				.formatted(folder("postgres").owner())
					+ "Keycloak's to %d and the others to %d.".formatted(folder("keycloak").owner(), PartFolder.OURS));
		}
		if (missing.isEmpty()) {
			this.out.accept("The secrets are in " + this.parent);
			return 0;
		}
		this.out.accept("These only you can know. Put each into its file, then run this again:");
		missing.forEach(this.out);
		return 1;
	}

	private static String wayOn(SecretSource source) {
		return (source.origin() == Origin.OPERATOR)
				? "the mail server's password; in one of these files it is enough, empty where it asks for none"
				: "the auth token of your Twilio account";
	}

	// Neither may a demonstration's secrets be used in earnest, nor any be overwritten by
	// them
	private void refuseTheOthersFolders(boolean demo) throws IOException {
		for (String part : ServiceSecrets.parts()) {
			PartFolder folder = folder(part);
			boolean theirs = folder.read(DEMO).filter("true"::equals).isPresent();
			if (theirs && !demo) {
				throw new LaunchFailure("The secrets in %s are a demonstration's".formatted(folder.path()),
						"Begin with empty folders, here and in " + this.settings.home());
			}
			if (!theirs && demo && folder.isUsed()) {
				throw new LaunchFailure("The secrets in %s are no demonstration's".formatted(folder.path()),
						"They stay. Without --demo this completes them; a demonstration needs folders of its own.");
			}
		}
	}

	// The other commands read it, and are not root
	private void giveHomeAway() throws IOException {
		PartFolder.own(this.settings.home(), PartFolder.OURS, "rwx------");
		PartFolder.own(this.settings.home().resolve("secrets.json"), PartFolder.OURS, "rw-------");
	}

	private static List<String> parts(boolean demo) {
		return ServiceSecrets.parts().stream().filter((part) -> demo || !part.equals("simulator")).toList();
	}

	private PartFolder folder(String part) {
		return PartFolder.of(this.parent, part);
	}

}
