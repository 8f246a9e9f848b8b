package io.fluffywaffle.keycloak.password;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** The password policy {@code guessable}: the least score, from 0 to 4. */
public final class GuessablePolicyFactory implements PasswordPolicyProviderFactory {

	static final String ID = "guessable";

	@Override
	public String getId() {
		return ID;
	}

	@Override
	public String getDisplayName() {
		return "Not guessable (least score, 0 to 4)";
	}

	@Override
	public String getConfigType() {
		return PasswordPolicyProvider.INT_CONFIG_TYPE;
	}

	@Override
	public String getDefaultConfigValue() {
		return String.valueOf(GuessablePolicy.STANDARD);
	}

	@Override
	public boolean isMultiplSupported() {
		return false;
	}

	@Override
	public PasswordPolicyProvider create(KeycloakSession session) {
		return new GuessablePolicy(session.getContext());
	}

	@Override
	public void init(Config.Scope config) {
	}

	@Override
	public void postInit(KeycloakSessionFactory factory) {
	}

	@Override
	public void close() {
	}

}
