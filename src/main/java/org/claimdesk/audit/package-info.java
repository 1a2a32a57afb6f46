/**
 * Who did what, when. Hears every {@link org.claimdesk.shared.DomainEvent} inside the transaction of the change and adds one row; the
 * desk's database user may neither change nor delete what stands here.
 */
@NullMarked
package org.claimdesk.audit;

import org.jspecify.annotations.NullMarked;
