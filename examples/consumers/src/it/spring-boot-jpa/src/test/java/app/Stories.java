package app;

import org.springframework.data.repository.CrudRepository;

interface Stories extends CrudRepository<Story, Long> {}
