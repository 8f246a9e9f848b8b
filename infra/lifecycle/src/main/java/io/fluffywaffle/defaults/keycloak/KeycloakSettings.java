package io.fluffywaffle.defaults.keycloak;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/**
 * What follows from the issuer. Worked out whenever it is asked for, because what is said
 * of the issuer may come later than this.
 */
final class KeycloakSettings extends EnumerablePropertySource<PropertyResolver> {

	private static final String URL = "WAFFLE_KEYCLOAK_URL";

	private static final String REALM_URL = "waffle.realm-url";

	// not the environment itself: Spring Boot would look into it for sources, and find us
	KeycloakSettings(PropertySources sources) {
		super("where Keycloak is", new PropertySourcesPropertyResolver(sources));
	}

	@Override
	public String[] getPropertyNames() {
		return new String[] { URL, REALM_URL };
	}

	@Override
	public @Nullable Object getProperty(String name) {
		String issuer = (name.equals(URL) || name.equals(REALM_URL)) ? this.source.getProperty("WAFFLE_ISSUER") : null;
		if (issuer == null) {
			return null;
		}
		int realm = (issuer.indexOf("/realms/") < 0) ? issuer.length() : issuer.indexOf("/realms/");
		return name.equals(URL) ? issuer.substring(0, realm) : this.source.getProperty(URL) + issuer.substring(realm);
	}

}
