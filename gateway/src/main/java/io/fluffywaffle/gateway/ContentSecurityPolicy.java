package io.fluffywaffle.gateway;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * What a page of ours may load: nothing from elsewhere. Only its own address and
 * Keycloak's may be the target of a form, because logging out ends there.
 */
@Component
public class ContentSecurityPolicy {

	private static final String DIRECTIVES = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
			+ "form-action 'self' %s; frame-ancestors %s";

	private static final String NOBODY = "'none'";

	private final String issuerOrigin;

	ContentSecurityPolicy(GatewayProperties properties) {
		this.issuerOrigin = properties.issuerOrigin();
	}

	/** For pages without a style of their own. */
	public String withoutNonce() {
		return DIRECTIVES.formatted("", this.issuerOrigin, NOBODY);
	}

	/** For a page that may stand in pages of these origins. */
	public String framedBy(List<String> origins) {
		return DIRECTIVES.formatted("", this.issuerOrigin, String.join(" ", origins));
	}

	/** For a page whose style elements carry this nonce. */
	public String withNonce(String nonce) {
		return DIRECTIVES.formatted(" 'nonce-" + nonce + "'", this.issuerOrigin, NOBODY);
	}

}
