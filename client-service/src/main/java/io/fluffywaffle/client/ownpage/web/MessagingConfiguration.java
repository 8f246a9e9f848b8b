package io.fluffywaffle.client.ownpage.web;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

	private static final Duration LONGEST_ANSWER = Duration.ofSeconds(8);

	@Bean
	RestClient messagingRest(RestClient.Builder builder, @Value("${waffle.messaging-url}") String url) {
		HttpClient http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(2))
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
		requests.setReadTimeout(LONGEST_ANSWER);
		return builder.baseUrl(url).requestFactory(requests).build();
	}

}
