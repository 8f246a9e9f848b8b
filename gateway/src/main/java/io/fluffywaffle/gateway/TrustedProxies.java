package io.fluffywaffle.gateway;

import java.net.InetAddress;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.settings.RequiredSetting;
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

	static final RequiredSetting SETTING = new RequiredSetting("WAFFLE_PROXIES",
			"addresses of the reverse proxies in front, not names, separated by commas", "10.20.0.2",
			TrustedProxies::areAddresses, true);

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
		valve.setInternalProxies(
				proxies.stream().map((proxy) -> Pattern.quote(address(proxy))).collect(Collectors.joining("|")));
		// scheme and host are those of WAFFLE_PUBLIC_URL
		valve.setProtocolHeader(null);
		return valve;
	}

	/** As Tomcat writes the address of a caller: no zeros are left out of version 6. */
	private static String address(String literal) {
		return InetAddress.ofLiteral(literal).getHostAddress();
	}

	private static boolean areAddresses(String proxies) {
		try {
			Stream.of(proxies.split(",")).map(String::strip).forEach(TrustedProxies::address);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
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
