package io.fluffywaffle.gateway;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who calls is whoever opened the connection, but for a reverse proxy of the
 * installation: only that is believed when it names the caller in
 * {@code X-Forwarded-For}.
 */
@Configuration(proxyBeanMethods = false)
class TrustedProxies {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> callersBehindProxies(Proxies properties) {
		return (tomcat) -> {
			if (!properties.proxies().isEmpty()) {
				tomcat.addEngineValves(callerBehind(properties.proxies()));
			}
		};
	}

	private static RemoteIpValve callerBehind(Set<String> proxies) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
		// scheme and host are those of WAFFLE_PUBLIC_URL
		valve.setProtocolHeader(null);
		return valve;
	}

	/**
	 * The installation's own.
	 *
	 * @param proxies addresses of its reverse proxies, none where callers come by
	 * themselves
	 */
	@ConfigurationProperties("waffle")
	record Proxies(Set<String> proxies) {
	}

}
