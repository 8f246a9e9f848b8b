package io.fluffywaffle.notification.webhook.http;

import io.fluffywaffle.notification.webhook.ReceiverAddresses;
import io.fluffywaffle.notification.webhook.WebhookProperties;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client that calls whatever address somebody wrote: it follows nothing, keeps
 * nothing, uses no proxy, unpacks nothing and connects to allowed addresses only.
 */
@Configuration(proxyBeanMethods = false)
class HttpClients {

	private static final int LONGEST_LINE = 8192;

	private static final int MOST_HEADERS = 100;

	@Bean
	static CloseableHttpClient webhookClient(ReceiverAddresses addresses, WebhookProperties properties) {
		return HttpClientBuilder.create()
			.setConnectionManager(connections(addresses, properties))
			.setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(Timeout.of(properties.answer())).build())
			.setUserAgent("Waffle-Webhooks")
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableContentCompression()
			.disableCookieManagement()
			.disableAuthCaching()
			.evictIdleConnections(TimeValue.ofSeconds(10))
			.build();
	}

	private static HttpClientConnectionManager connections(ReceiverAddresses addresses, WebhookProperties properties) {
		return PoolingHttpClientConnectionManagerBuilder.create()
			.setDnsResolver(new AllowedNames(addresses))
			.setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
				.http1Config(
						Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build())
				.build())
			.setDefaultConnectionConfig(ConnectionConfig.custom()
				.setConnectTimeout(Timeout.of(properties.connect()))
				.setSocketTimeout(Timeout.of(properties.answer()))
				.setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
				.build())
			.setMaxConnTotal(properties.underWay())
			.setMaxConnPerRoute(properties.underWay())
			.build();
	}

}
