package io.fluffywaffle.keycloak.password;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** Refuses a password below the policy's score. */
final class GuessablePolicy implements PasswordPolicyProvider {

	static final int STANDARD = 4;

	private static final String REASON = "invalidPasswordGuessableMessage";

	private final KeycloakContext context;

	GuessablePolicy(KeycloakContext context) {
		this.context = context;
	}

	@Override
	public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
		return validate(realm, password, user.getUsername(), user.getEmail(), user.getFirstName(), user.getLastName());
	}

	@Override
	public @Nullable PolicyError validate(String user, String password) {
		return validate(this.context.getRealm(), password, user);
	}

	private static @Nullable PolicyError validate(RealmModel realm, String password, @Nullable String... known) {
		Integer shortest = realm.getPasswordPolicy().getPolicyConfig("length");
		if (shortest != null && password.length() < shortest) {
			return null; // its own complaint is the clearer one
		}
		int least = realm.getPasswordPolicy().getPolicyConfig(GuessablePolicyFactory.ID);
		List<String> words = Stream.concat(Stream.of("waffle"), Stream.of(known))
			.filter(Objects::nonNull)
			.flatMap((word) -> Stream.concat(Stream.of(word), Stream.of(word.split("\\W+"))))
			.toList();
		return (Guessing.score(password, words) < least) ? new PolicyError(REASON) : null;
	}

	@Override
	public Object parseConfig(String value) {
		return parseInteger(value, STANDARD);
	}

	@Override
	public void close() {
	}

}
