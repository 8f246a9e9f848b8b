/**
 * Annotations that give a Spring Boot test real servers: see the README.
 */
@NullMarked
package io.fluffywaffle.testsupport;

import org.jspecify.annotations.NullMarked;
