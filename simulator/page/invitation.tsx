/** What the telephone shows before the first call: what is about to happen, in three steps. */
export function Invitation() {
  return (
    <div class="invitation">
      <svg class="invitation-art" viewBox="0 0 320 120" aria-hidden="true">
        <path class="art-rest" d="M150 36h150" />
        <path class="art-drift" d="M20 36h96c60 0 44 54 104 54h80" />
        <circle class="art-from" cx="20" cy="36" r="6" />
        <circle class="art-to" cx="300" cy="90" r="6" />
      </svg>
      <h3>A call that need not wait</h3>
      <ol>
        <li>Call the line and listen to the honest waiting time.</li>
        <li>
          Press <kbd>1</kbd> to go on by WhatsApp.
        </li>
        <li>Read the message on the handset, answer it, and see the ticket your team gets.</li>
      </ol>
    </div>
  );
}
