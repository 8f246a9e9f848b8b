package io.fluffywaffle.defaults.security;

import java.lang.annotation.Annotation;
import java.util.Optional;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a handler says about itself, or else its controller. */
public final class HandlerAnnotations {

	private HandlerAnnotations() {
	}

	/** The one on the method counts before the one on the type. */
	public static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
		return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type))
			.or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type)));
	}

}
