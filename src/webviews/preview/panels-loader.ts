/** Loads the second bundle, once, when the first picture has had its chance to be on the screen. */

/** @param script that of the first bundle, which knows where the second is */
export function panelsLoader(script: HTMLScriptElement): () => void {
  let begun = false;
  const load = () => {
    const panels = document.createElement('script');
    panels.nonce = script.nonce;
    panels.src = script.dataset.panels!;
    document.body.append(panels);
  };
  return () => {
    if (begun) return;
    begun = true;
    // A hidden page has no frames; then there is nothing to wait for.
    if (document.hidden) load();
    else requestAnimationFrame(() => setTimeout(load));
  };
}
