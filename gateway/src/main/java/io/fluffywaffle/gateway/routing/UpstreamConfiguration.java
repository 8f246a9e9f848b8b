package io.fluffywaffle.gateway.routing;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

	@Bean
	HttpClient upstreamClient(UpstreamProperties properties) {
		// Tomcat closes idle connections after 20 s: never send a POST into one that is
		// about to go
		System.setProperty("jdk.httpclient.keepalive.timeout", "10");
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(properties.connectTimeout())
			.executor(Executors.newVirtualThreadPerTaskExecutor())
			.build();
	}

}
