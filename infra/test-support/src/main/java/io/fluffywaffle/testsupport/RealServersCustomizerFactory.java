package io.fluffywaffle.testsupport;

import java.lang.annotation.Annotation;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Finds our annotations on a test class, its superclasses and the classes around it. */
class RealServersCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		RealPostgres postgres = find(testClass, RealPostgres.class);
		RealKafka kafka = find(testClass, RealKafka.class);
		boolean issuer = find(testClass, LocalIssuer.class) != null;
		boolean keycloak = find(testClass, RealKeycloak.class) != null;
		if (issuer && keycloak) {
			throw new IllegalStateException(testClass + " wants two issuers: @LocalIssuer and @RealKeycloak");
		}
		if (postgres == null && kafka == null && !issuer && !keycloak) {
			return null;
		}
		return new RealServersCustomizer((postgres != null) ? postgres.value() : null,
				(kafka != null) ? RealServersCustomizer.withDeadLetters(kafka.topics()) : null, issuer, keycloak);
	}

	private static <A extends Annotation> @Nullable A find(Class<?> testClass, Class<A> type) {
		return TestContextAnnotationUtils.findMergedAnnotation(testClass, type);
	}

}
