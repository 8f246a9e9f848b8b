package io.fluffywaffle.gateway.login;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What leads people to Keycloak: signing in, proving once more who they are, and changing
 * their credentials. Each visit knows the page it comes back to.
 */
@Component
class KeycloakVisits implements OAuth2AuthorizationRequestResolver {

	static final String SIGN_IN = "/oauth2/authorization/" + KeycloakClient.ID;

	/** Parameter and attribute of a visit: the page it comes back to. */
	static final String BACK = "back";

	/** Attribute of a visit: the name of its {@link Purpose}. */
	static final String PURPOSE = "purpose";

	private static final String LEVEL = "stepped-up";

	// essential: Keycloak then fails rather than come back with less
	private static final Map<String, Object> PROOF = Map.of("acr_values", LEVEL, "claims",
			"{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"%s\"]}}}".formatted(LEVEL));

	private final DefaultOAuth2AuthorizationRequestResolver requests;

	KeycloakVisits(ClientRegistrationRepository keycloak) {
		this.requests = new DefaultOAuth2AuthorizationRequestResolver(keycloak);
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
		return switch (request.getRequestURI()) {
			case SIGN_IN -> visit(Purpose.SIGN_IN, Map.of(), request);
			case "/login/step-up" -> visit(Purpose.STEP_UP, PROOF, request);
			case "/login/action" -> AccountAction.of(request)
				.map((action) -> visit(Purpose.ACTION, proofAnd(action), request))
				.orElse(null);
			default -> null;
		};
	}

	@Override
	public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
		return resolve(request);
	}

	private @Nullable OAuth2AuthorizationRequest visit(Purpose purpose, Map<String, Object> parameters,
			HttpServletRequest request) {
		OAuth2AuthorizationRequest visit = this.requests.resolve(request, KeycloakClient.ID);
		if (visit == null) {
			return null;
		}
		String back = BackPath.of(request.getParameter(BACK)).value();
		return OAuth2AuthorizationRequest.from(visit)
			.additionalParameters((all) -> all.putAll(parameters))
			.attributes((all) -> all.putAll(Map.of(PURPOSE, purpose.name(), BACK, back)))
			.build();
	}

	private static Map<String, Object> proofAnd(AccountAction action) {
		Map<String, Object> parameters = new HashMap<>(PROOF);
		parameters.put("kc_action", action.value());
		return parameters;
	}

}
