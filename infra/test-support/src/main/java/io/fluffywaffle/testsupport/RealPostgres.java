package io.fluffywaffle.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the test's application a fresh database of a real PostgreSQL, with a migrate and
 * a run role as in production: the settings {@code WAFFLE_DB_*}. The test may inject the
 * {@link io.fluffywaffle.testsupport.servers.TestDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface RealPostgres {

	/** What the database's name begins with: the service's short name. */
	String value();

}
