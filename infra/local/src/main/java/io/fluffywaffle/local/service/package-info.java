/**
 * Spring Boot services as processes: extracted, with flags for a small machine, with
 * trained caches.
 */
@NullMarked
package io.fluffywaffle.local.service;

import org.jspecify.annotations.NullMarked;
