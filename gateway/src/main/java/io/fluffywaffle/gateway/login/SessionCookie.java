package io.fluffywaffle.gateway.login;

import io.fluffywaffle.gateway.GatewayProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

@Configuration(proxyBeanMethods = false)
class SessionCookie {

	@Bean
	CookieSerializer sessionCookieSerializer(GatewayProperties properties) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		// https://www.rfc-editor.org/rfc/rfc6265bis: the browser refuses to let anybody
		// but this host set it
		cookie.setCookieName(properties.isSecure() ? "__Host-SESSION" : "SESSION");
		cookie.setCookiePath("/");
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		cookie.setUseSecureCookie(properties.isSecure());
		return cookie;
	}

}
