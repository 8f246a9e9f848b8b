package io.fluffywaffle.messaging.broadcast.audience;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class ClientServiceConfiguration {

	private static final Duration CONNECT = Duration.ofSeconds(2);

	/** For one page; a person waits for all of them. */
	private static final Duration ANSWER = Duration.ofSeconds(10);

	@Bean
	RestClient clientServiceRest(RestClient.Builder builder, @Value("${waffle.client-url}") String url) {
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(CONNECT)
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(ANSWER);
		return builder.baseUrl(url).requestFactory(requests).build();
	}

}
