package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.secret.SecretSource;
import io.fluffywaffle.local.secret.SecretSource.Origin;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.ServiceSecrets;

/**
 * Secrets that are in files already: they count, whoever put them there.
 *
 * @param parent holds the parts' folders
 */
record OperatorsFiles(Path parent) {

	/**
	 * Makes them the known ones.
	 * @throws LaunchFailure when two files contradict each other
	 */
	void tell(Secrets secrets) throws IOException {
		Map<String, Path> found = new HashMap<>();
		for (String part : ServiceSecrets.parts()) {
			PartFolder folder = PartFolder.of(this.parent, part);
			for (Map.Entry<String, SecretSource> one : ServiceSecrets.sources(part).entrySet()) {
				String key = one.getValue().key();
				String value = folder.read(one.getKey()).orElse(null);
				if (value != null && one.getValue().origin() != Origin.DERIVED) {
					Path file = folder.file(one.getKey());
					Path other = found.putIfAbsent(key, file);
					if (other != null && !value.equals(secrets.get(key, () -> value))) {
						throw contradiction(other, file);
					}
					secrets.put(key, value);
				}
			}
		}
		for (String part : ServiceSecrets.parts()) {
			requireDerivedToFollow(PartFolder.of(this.parent, part), ServiceSecrets.sources(part), found, secrets);
		}
	}

	private static void requireDerivedToFollow(PartFolder folder, Map<String, SecretSource> sources,
			Map<String, Path> found, Secrets secrets) throws IOException {
		for (Map.Entry<String, SecretSource> one : sources.entrySet()) {
			SecretSource source = one.getValue();
			String value = folder.read(one.getKey()).orElse(null);
			if (source.origin() == Origin.DERIVED && value != null
					&& !value.equals(source.shown().apply(secrets.get(source.key(), source.made())))) {
				throw contradiction(found.getOrDefault(source.key(), Path.of("secrets.json")),
						folder.file(one.getKey()));
			}
		}
	}

	private static LaunchFailure contradiction(Path one, Path other) {
		return new LaunchFailure("%s and %s do not belong together".formatted(one, other),
				"They have to be the same secret. Delete the file that is wrong and run this again.");
	}

}
