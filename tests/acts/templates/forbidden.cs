<p data-result="<?cs var:tried.result ?>"></p>
